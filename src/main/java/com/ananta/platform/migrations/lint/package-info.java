/** Reads SQL files as psql reads them and says, before anything is deployed, what the migration runner would refuse. */
package com.ananta.platform.migrations.lint;
