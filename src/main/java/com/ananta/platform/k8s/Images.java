package com.ananta.platform.k8s;

/** Reads container image references. */
public final class Images {
    private static final int SHORT_DIGEST = 12;

    private Images() {
    }

    /**
     * What to call an image's version: its tag, or the start of its digest, or nothing.
     * {@code registry:5000/team/app:1.2} gives {@code 1.2}.
     */
    public static String version(String image) {
        int digest = image.indexOf("@sha256:");
        String reference = digest < 0 ? image : image.substring(0, digest);
        int colon = reference.indexOf(':', reference.lastIndexOf('/') + 1);
        if (colon >= 0) {
            return reference.substring(colon + 1);
        }
        if (digest >= 0) {
            String hex = image.substring(digest + "@sha256:".length());
            return hex.substring(0, Math.min(SHORT_DIGEST, hex.length()));
        }
        return "";
    }
}
