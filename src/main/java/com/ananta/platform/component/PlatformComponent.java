package com.ananta.platform.component;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import java.util.List;
import javax.annotation.Nullable;

/** Base of all components: children get the component as parent and its name as prefix. */
public abstract class PlatformComponent extends ComponentResource {
    private final String name;

    protected PlatformComponent(String type, String name, @Nullable ComponentResourceOptions options) {
        super(type, name, options);
        this.name = name;
    }

    /** The logical name of a child: {@code migrations-supabase-job}. */
    protected final String childName(String suffix) {
        return name + "-" + suffix;
    }

    /** Options of a child. A fresh builder each time, since the SDK's builders hand out the object they go on changing. */
    protected final CustomResourceOptions.Builder child() {
        return CustomResourceOptions.builder().parent(this);
    }

    /** Options of a child that waits for other resources which no input of it already names. */
    protected final CustomResourceOptions.Builder child(List<Resource> dependsOn) {
        return child().dependsOn(dependsOn);
    }

    /** Registers the outputs: the last statement of each component's constructor. */
    protected final void register(ComponentOutputs outputs) {
        registerOutputs(outputs.toMap());
    }
}
