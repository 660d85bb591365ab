/** The migrations runner, {@code database/scripts/migrate.sh}, against a real PostgreSQL server and under every fault. */
package com.ananta.platform.runner;
