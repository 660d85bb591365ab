package com.ananta.platform.catalog;

import java.util.OptionalInt;

/** Whether a service is there in a stack, and by whom. */
public sealed interface Presence {

    /** This program deploys it. */
    record Managed() implements Presence {
    }

    /**
     * Somebody else runs it: dependents keep their waits and policies, and depend on no resource.
     *
     * @param host the DNS name or address that they dial
     * @param port the port there, where it differs from the declared one
     */
    record External(String host, OptionalInt port) implements Presence {
    }

    /** It is not there. A service that needs it to start cannot be there either. */
    record Absent() implements Presence {
    }
}
