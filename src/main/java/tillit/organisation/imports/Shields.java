package tillit.organisation.imports;

import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose identity is protected. */
@Repository
class Shields {

    private final JdbcClient sql;

    Shields(JdbcClient sql) {
        this.sql = sql;
    }

    Shield shield(boolean refuse) {
        var covers = new HashMap<String, String>();
        sql.sql("select code, cover_name from organisation.protected_person")
                .query(row -> {
                    covers.put(row.getString("code"), row.getString("cover_name"));
                });
        return new Shield(covers, refuse);
    }

    void protect(String code, String coverName) {
        sql.sql(
                        """
                        insert into organisation.protected_person (code, cover_name) values (?, ?)
                        on conflict (code) do update set cover_name = excluded.cover_name
                        """)
                .params(code, coverName)
                .update();
        forgetWhatTheDirectoryCallsThem(code);
    }

    private void forgetWhatTheDirectoryCallsThem(String code) {
        sql.sql(
                        """
                        update organisation.directory_person set given_name = null, family_name = null
                        where person = (select id from organisation.person where code = ?)
                        """)
                .param(code)
                .update();
    }
}
