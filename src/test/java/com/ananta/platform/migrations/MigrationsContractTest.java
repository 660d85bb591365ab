package com.ananta.platform.migrations;

import com.ananta.platform.component.ComponentOutputs;
import com.ananta.platform.component.PlatformComponent;
import com.ananta.platform.testkit.ComponentContractTest;
import com.pulumi.resources.ComponentResourceOptions;

class MigrationsContractTest extends ComponentContractTest {

    @Override
    protected PlatformComponent create(String name, ComponentResourceOptions options) {
        return new MigrationsComponent(name, MigrationsFixture.args(MigrationsSettings.defaults()), options);
    }

    @Override
    protected ComponentOutputs outputsOf(PlatformComponent component) {
        return ((MigrationsComponent) component).outputs();
    }
}
