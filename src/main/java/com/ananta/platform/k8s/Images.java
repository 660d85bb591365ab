package com.ananta.platform.k8s;

/** Reads container image references. */
public final class Images {
    private static final int SHORT_DIGEST = 12;

    private static final int MAX_LABEL = 63;

    private Images() {
    }

    /** The version as a label's value, which is shorter than a tag may be and ends with a letter or digit. */
    public static String versionLabel(String image) {
        String version = version(image);
        return version.substring(0, Math.min(MAX_LABEL, version.length())).replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    }

    /**
     * What to call an image's version: its tag, or the start of its digest, or nothing.
     * {@code registry:5000/team/app:1.2} gives {@code 1.2}.
     */
    static String version(String image) {
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
