package com.ananta.platform.component;

import com.pulumi.core.Output;
import java.util.Map;

/** What a component hands to others; the record's accessors and the registered outputs are the same data. */
public interface ComponentOutputs {

    /** The outputs by the name under which the component registers them. */
    Map<String, Output<?>> toMap();
}
