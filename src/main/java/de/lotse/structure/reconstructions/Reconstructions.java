package de.lotse.structure.reconstructions;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.structure.reconstructions.Reconstruction.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps reconstructions; row-level security shows the own organisation's, and what is shared. */
@Repository
class Reconstructions {

    static final String PATH = "/themen/rekonstruktionen";
    private static final int MOST = 200;
    private static final String READ = """
            select r.id, r.version, r.theme_id, r.title, r.situation, r.lessons, r.state, r.objection, r.author_id, r.begun_on, r.shared_on,
                   r.withdrawn_on, r.withdrawal, r.controller_id = shared.organisation() as own, u.display_name as author,
                   r.author_id = shared.actor() or exists (
                     select 1 from structure.reconstruction_writer w
                     where  w.tenant_id = r.tenant_id and w.reconstruction_id = r.id and w.writer_id = shared.actor()) as written
            from   structure.reconstruction r
            left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.author_id
            """;

    private final JdbcClient jdbc;

    Reconstructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is being worked on before what is shared, the latest first. */
    List<Reconstruction> all() {
        return read("order by r.state in ('SHARED', 'WITHDRAWN'), r.state, r.id desc limit " + MOST);
    }

    List<Reconstruction> ofTheme(UUID theme) {
        return read("where r.theme_id = ? and r.state = 'SHARED' order by r.id", theme);
    }

    Optional<Reconstruction> find(UUID id) {
        return read("where r.id = ?", id).stream().findFirst();
    }

    UUID begin(String title, LocalDate on) {
        var id = Ids.next();
        jdbc.sql("insert into structure.reconstruction (id, title, begun_on) values (?, ?, ?)")
                .params(id, title, on)
                .update();
        writtenBy(id);
        return id;
    }

    /** @throws Conflict when it has changed since it was read, or is not a draft any more */
    void change(UUID id, int version, String title, String situation, String lessons, @Nullable UUID theme) {
        require(
                jdbc.sql("""
                        update structure.reconstruction
                        set    title = ?, situation = ?, lessons = ?, theme_id = ?, version = version + 1
                        where  id = ? and version = ? and state = 'DRAFT'""")
                        .params(title, situation, lessons)
                        .param(theme)
                        .params(id, version)
                        .update(),
                id);
        writtenBy(id);
    }

    /** For the steps of its chains, which two people do not change at the same time. Throws {@link Conflict} for what is no draft. */
    void touch(UUID id) {
        require(
                jdbc.sql("update structure.reconstruction set version = version + 1 where id = ? and state = 'DRAFT'")
                        .param(id)
                        .update(),
                id);
        writtenBy(id);
    }

    /** The acting person, who must not be the one to check it any more. */
    private void writtenBy(UUID id) {
        jdbc.sql("insert into structure.reconstruction_writer (reconstruction_id) values (?) on conflict do nothing")
                .param(id)
                .update();
    }

    void submit(Reconstruction read) {
        move(read, State.DRAFT, State.TO_CHECK, "", null);
    }

    void giveBack(Reconstruction read, String objection) {
        move(read, State.TO_CHECK, State.DRAFT, objection, null);
    }

    void share(Reconstruction read, LocalDate on) {
        move(read, State.TO_CHECK, State.SHARED, "", on);
    }

    private void move(Reconstruction read, State from, State to, String objection, @Nullable LocalDate sharedOn) {
        require(
                jdbc.sql("""
                        update structure.reconstruction
                        set    state = :to, objection = :objection, shared_on = :on, version = version + 1,
                               checker_id = case when :shared then shared.actor() end
                        where  id = :id and version = :version and state = :from""")
                        .param("to", to.name())
                        .param("objection", objection)
                        .param("on", sharedOn)
                        .param("shared", to == State.SHARED)
                        .param("id", read.id())
                        .param("version", read.version())
                        .param("from", from.name())
                        .update(),
                read.id());
    }

    /** Nobody but its organisation, and who withdrew it, reads it from now on. */
    void withdraw(Reconstruction read, String reason, LocalDate on) {
        require(jdbc.sql("""
                        update structure.reconstruction
                        set    state = 'WITHDRAWN', withdrawal = ?, withdrawn_on = ?, withdrawn_by = shared.actor(), version = version + 1
                        where  id = ? and version = ? and state = 'SHARED'""").params(reason, on, read.id(), read.version()).update(), read.id());
    }

    void remove(Reconstruction read) {
        require(
                jdbc.sql("delete from structure.reconstruction where id = ? and version = ? and state = 'DRAFT'")
                        .params(read.id(), read.version())
                        .update(),
                read.id());
    }

    private static void require(int rows, UUID id) {
        if (rows != 1) throw new Conflict(PATH + "/" + id);
    }

    private List<Reconstruction> read(String where, Object... parameters) {
        return jdbc.sql(READ + where)
                .params(parameters)
                .query((row, number) -> map(row))
                .list();
    }

    private static Reconstruction map(ResultSet row) throws SQLException {
        return new Reconstruction(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("theme_id", UUID.class),
                row.getString("title"),
                row.getString("situation"),
                row.getString("lessons"),
                State.valueOf(row.getString("state")),
                row.getString("objection"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("shared_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawal"),
                row.getBoolean("own"),
                row.getBoolean("written"));
    }
}
