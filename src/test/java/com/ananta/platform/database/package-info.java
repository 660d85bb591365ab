/** The SQL files of {@code database/migrations}, loaded into real PostgreSQL 15 databases and asked what they made. */
package com.ananta.platform.database;
