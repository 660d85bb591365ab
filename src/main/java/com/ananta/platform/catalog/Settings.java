package com.ananta.platform.catalog;

import java.util.Map;

/**
 * What one stack decides about the catalogue.
 *
 * @param presence of the services that are not simply {@link Presence.Managed}
 */
public record Settings(Map<ServiceId, Presence> presence) {

    /** Every service deployed by this program. */
    public static final Settings ALL_MANAGED = new Settings(Map.of());

    public Settings {
        presence = Map.copyOf(presence);
    }

    Presence presenceOf(ServiceId id) {
        return presence.getOrDefault(id, new Presence.Managed());
    }
}
