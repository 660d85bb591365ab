/** The thin base that every module of the platform is built on: component, outputs, problems. */
package com.ananta.platform.component;
