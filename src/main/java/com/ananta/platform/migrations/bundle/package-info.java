/** Turns the SQL files of {@code database/migrations} into checked, deterministic bundles that fit into ConfigMaps. */
package com.ananta.platform.migrations.bundle;
