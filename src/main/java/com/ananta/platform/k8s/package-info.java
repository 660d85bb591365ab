/** Kubernetes as all modules need it: rules of syntax, labels, security contexts, resources, Jobs. */
package com.ananta.platform.k8s;
