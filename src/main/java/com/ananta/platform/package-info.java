/** The Pulumi program that deploys the Ananta platform: entry point and root component. */
package com.ananta.platform;
