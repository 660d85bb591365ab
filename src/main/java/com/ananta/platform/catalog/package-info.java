/** The single source: every service, port and edge of the platform as plain data, and what is derived from them. */
package com.ananta.platform.catalog;
