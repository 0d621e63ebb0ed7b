package de.lotse.network.rules;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRevision;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.SettingLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the current municipality for its directory. */
@Repository
@Transactional
public class DirectoryRules {

    private final JdbcClient jdbc;
    private final SettingLog log;
    private final DirectoryRevision revision;

    DirectoryRules(JdbcClient jdbc, SettingLog log, DirectoryRevision revision) {
        this.jdbc = jdbc;
        this.log = log;
        this.revision = revision;
    }

    public DirectoryRule current() {
        return read(jdbc);
    }

    /** The same through another connection, such as that of the public pages; inside its transaction. */
    public static DirectoryRule read(JdbcClient jdbc) {
        return jdbc.sql("""
                        select verify_months, remind_days, hide_months, languages, tile_url, tile_attribution, map_url, version
                        from   network.directory_rule""").query((row, number) -> map(row)).optional().orElse(DirectoryRule.DEFAULT);
    }

    private static DirectoryRule map(ResultSet row) throws SQLException {
        return new DirectoryRule(
                row.getInt("verify_months"),
                row.getInt("remind_days"),
                row.getInt("hide_months"),
                languages((String[]) row.getArray("languages").getArray()),
                row.getString("tile_url"),
                row.getString("tile_attribution"),
                row.getString("map_url"),
                row.getInt("version"));
    }

    private static List<TextLanguage> languages(String[] codes) {
        return Arrays.stream(codes)
                .map(TextLanguage::coded)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws Conflict if somebody has changed them since {@code rule.version()} */
    void change(DirectoryRule rule) {
        var before = current();
        if (write(rule) == 0) throw new Conflict(RulesController.PATH);
        revision.touch();
        note("verify", before.verifyMonths(), rule.verifyMonths());
        note("remind", before.remindDays(), rule.remindDays());
        note("hide", before.hideMonths(), rule.hideMonths());
        note("languages", words(before.languages()), words(rule.languages()));
        note("tile", before.tileUrl(), rule.tileUrl());
        note("attribution", before.tileAttribution(), rule.tileAttribution());
        note("map", before.mapUrl(), rule.mapUrl());
    }

    private int write(DirectoryRule rule) {
        return jdbc.sql("""
                        insert into network.directory_rule as r
                          (verify_months, remind_days, hide_months, languages, tile_url, tile_attribution, map_url)
                        select :verify, :remind, :hide, cast(:languages as text[]), :tile, :attribution, :map
                        where  :version = 0 or exists (select 1 from network.directory_rule)
                        on conflict (tenant_id) do update
                        set    verify_months = excluded.verify_months, remind_days = excluded.remind_days,
                               hide_months = excluded.hide_months, languages = excluded.languages, tile_url = excluded.tile_url,
                               tile_attribution = excluded.tile_attribution, map_url = excluded.map_url, version = r.version + 1
                        where  r.version = :version""")
                .param("verify", rule.verifyMonths())
                .param("remind", rule.remindDays())
                .param("hide", rule.hideMonths())
                .param(
                        "languages",
                        rule.languages().stream().map(TextLanguage::code).toArray(String[]::new))
                .param("tile", rule.tileUrl())
                .param("attribution", rule.tileAttribution())
                .param("map", rule.mapUrl())
                .param("version", rule.version())
                .update();
    }

    private void note(String what, Object before, Object after) {
        log.changed("directory", t("network.rules." + what), before.toString(), after.toString());
    }

    private static String words(List<TextLanguage> languages) {
        return languages.stream().map(TextLanguage::label).collect(Collectors.joining(", "));
    }
}
