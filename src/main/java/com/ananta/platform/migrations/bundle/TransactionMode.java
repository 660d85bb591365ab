package com.ananta.platform.migrations.bundle;

/** How the runner applies a file, as the bundle's manifest spells it. */
public enum TransactionMode {
    /** The file and its ledger row in one transaction. */
    TRANSACTION("tx"),
    /** The file's one statement outside a transaction. */
    NO_TRANSACTION("no-tx");

    private final String id;

    TransactionMode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
