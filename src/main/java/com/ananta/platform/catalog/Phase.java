package com.ananta.platform.catalog;

/** A phase of the inventory; for display only, since no edge comes from a phase boundary. */
public enum Phase {
    CONTROL_PLANE_DATABASES(2, "Control Plane Databases"),
    APP_PLANE_DATABASES(7, "App Plane Databases"),
    CONTROL_PLANE_BACKEND(11, "Control Plane Backend Services");

    private final int number;
    private final String title;

    Phase(int number, String title) {
        this.number = number;
        this.title = title;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }
}
