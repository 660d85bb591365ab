/** The stack configuration as typed values; the only package that reads where Pulumi hands it to the program. */
package com.ananta.platform.config;
