package de.lotse.tenancy.codes;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the current municipality has made of its lists. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnCodes {

    private final JdbcClient jdbc;

    OwnCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnCode> all() {
        return jdbc.sql("""
                select list, code, own, label, sort, valid_from, valid_to, struck
                from   tenancy.own_code
                order  by list, code""").query(OwnCode::map).list();
    }

    int version(String list) {
        Optional<Integer> version = jdbc.sql("select version from tenancy.own_list where list = ?")
                .param(list)
                .query(Integer.class)
                .optional();
        return version.orElse(0);
    }

    /** Answers false, and changes nothing, if the list is no longer at this version. */
    boolean next(String list, int version) {
        return jdbc.sql("""
                        insert into tenancy.own_list as l (list, version) values (?, ? + 1)
                        on conflict (tenant_id, list) do update set version = l.version + 1
                        where  l.version = ?""").params(list, version, version).update() == 1;
    }

    void put(OwnCode code) {
        jdbc.sql("""
                        insert into tenancy.own_code (list, code, own, label, sort, valid_from, valid_to, struck)
                        values (:list, :code, :own, :label, :sort, :from, :to, :struck)
                        on conflict (tenant_id, list, code) do update
                        set label = excluded.label, sort = excluded.sort, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, struck = excluded.struck""")
                .param("list", code.list())
                .param("code", code.code())
                .param("own", code.own())
                .param("label", code.label())
                .param("sort", code.sort())
                .param("from", code.validFrom())
                .param("to", code.validTo())
                .param("struck", code.struck())
                .update();
    }
}
