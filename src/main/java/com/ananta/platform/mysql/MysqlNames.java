package com.ananta.platform.mysql;

/** The names of the module's Kubernetes objects; spelled nowhere else. */
final class MysqlNames {
    static final String USER_KEY = "user";
    static final String PASSWORD_KEY = "password";
    static final String ROOT_PASSWORD_KEY = "root-password";

    private static final int SHORT_HASH = 12;

    private MysqlNames() {
    }

    /** The StatefulSet and the Service, which is the host that clients dial. */
    static String server(String component) {
        return component;
    }

    /** The server's Secret: root's password and the user's. */
    static String serverSecret(String component) {
        return component + "-server";
    }

    /** The clients' Secret: the user and its password. */
    static String clientSecret(String component) {
        return component + "-client";
    }

    /** The immutable ConfigMap of the migrations: its name changes with its content. */
    static String migrations(String component, String hash) {
        return component + "-migrations-" + hash.substring(0, SHORT_HASH);
    }

    /** The Job; the suffix changes when it has to run again. */
    static String job(String component, String suffix) {
        return component + "-migrations-" + suffix;
    }
}
