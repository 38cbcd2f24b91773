package tillit;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One database of a cluster, and the two who come to it: the owner makes and changes tables, the application may
 * read and write rows, and no more.
 */
record ClusterDatabase(EmbeddedCluster cluster, String name) {

    static final String OWNER = "tillit_owner";
    static final String APPLICATION = "tillit_app";

    /** Makes what is missing of it. */
    void make() {
        var postgres = JdbcClient.create(cluster.asSuperuser("postgres"));
        makeRole(postgres, OWNER, cluster.secrets().owner());
        makeRole(postgres, APPLICATION, cluster.secrets().application());
        if (exists(postgres, "select count(*) from pg_database where datname = ?", name)) return;
        postgres.sql("create database " + name + " owner " + OWNER).update();
        grantAll(JdbcClient.create(cluster.asSuperuser(name)));
    }

    String url() {
        return cluster.url(name);
    }

    /** The password is ours and of letters, digits, hyphens, so it can stand in the statement. */
    private static void makeRole(JdbcClient postgres, String role, String password) {
        if (exists(postgres, "select count(*) from pg_roles where rolname = ?", role)) return;
        postgres.sql("create role " + role + " login password '" + password + "'").update();
    }

    private static void grantAll(JdbcClient database) {
        grant(database, "usage on schemas");
        grant(database, "select, insert, update, delete on tables");
        grant(database, "usage on sequences");
    }

    private static void grant(JdbcClient database, String what) {
        database.sql(
                        "alter default privileges for role %s grant %s to %s"
                                .formatted(OWNER, what, APPLICATION))
                .update();
    }

    private static boolean exists(JdbcClient postgres, String count, String name) {
        return postgres.sql(count).param(name).query(Long.class).single() > 0;
    }
}
