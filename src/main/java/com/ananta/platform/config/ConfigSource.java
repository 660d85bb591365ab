package com.ananta.platform.config;

import java.util.Map;
import java.util.Set;

/** Where the stack configuration comes from. It lists every key, so that a mistyped one can be found. */
public interface ConfigSource {

    /** Raw texts by full key ({@code migrations:supabase}); an object is its JSON. */
    Map<String, String> values();

    /** The full keys whose value, or a part of it, is encrypted in the stack file. */
    Set<String> secretKeys();
}
