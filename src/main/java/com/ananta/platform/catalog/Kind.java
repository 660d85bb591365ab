package com.ananta.platform.catalog;

/** How a service is deployed. */
public enum Kind {
    HELM_RELEASE("Helm release"),
    JOB("Job");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
