/** Brings the three PostgreSQL databases to the state of {@code database/migrations} by Kubernetes Jobs. */
package com.ananta.platform.migrations;
