/** MySQL with Flyway migrations (infra-directory.md): off unless asked for. */
package com.ananta.platform.mysql;
