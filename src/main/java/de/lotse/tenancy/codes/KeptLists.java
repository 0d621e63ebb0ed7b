package de.lotse.tenancy.codes;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeEntry;
import de.lotse.tenancy.CodeList;
import de.lotse.tenancy.CodeLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeptLists implements CodeLists {

    private static final String READ = "select key, title, source, kept_by, needed from tenancy.code_list ";
    private static final int LONGEST_CODE = 60;

    private final JdbcClient jdbc;
    private final OwnCodes own;
    private final StoredCodes codes;

    KeptLists(JdbcClient jdbc, OwnCodes own, StoredCodes codes) {
        this.jdbc = jdbc;
        this.own = own;
        this.codes = codes;
    }

    @Override
    public List<CodeList> all() {
        return jdbc.sql(READ + "order by title, key").query(this::map).list();
    }

    @Override
    public CodeList get(String key) {
        return jdbc.sql(READ + "where key = ?")
                .param(key)
                .query(this::map)
                .optional()
                .map(list ->
                        new CodeList(key, list.title(), list.source(), list.keeper(), own.version(key), list.entries()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean add(CodeList list, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        var last = codes.codes(list.key()).values().stream()
                .mapToInt(StoredCode::sort)
                .max();
        var code = new OwnCode(list.key(), code(list.key(), label), true, label, last.orElse(0) + 1, from, to, false);
        return save(list, List.of(code));
    }

    @Override
    public boolean change(CodeList list, CodeEntry entry) {
        var before = stored(list, entry);
        var label = entry.label().equals(entry.shippedLabel()) ? null : entry.label();
        var from = entry.own() ? entry.validFrom() : null;
        var to = entry.own() || !entry.needed() ? entry.validTo() : null;
        return save(
                list,
                List.of(new OwnCode(
                        list.key(), entry.code(), entry.own(), label, place(list, before), from, to, false)));
    }

    @Override
    public boolean move(CodeList list, CodeEntry entry, int place) {
        var order = new ArrayList<>(list.entries());
        order.removeIf(one -> one.code().equals(entry.code()));
        order.add(Math.clamp(place, 0, order.size()), entry);
        var placed = new ArrayList<OwnCode>();
        for (var at = 0; at < order.size(); at++) placed.add(placed(list, order.get(at), at + 1));
        return save(list, placed);
    }

    @Override
    public boolean strike(CodeList list, CodeEntry entry) {
        if (!entry.own()) throw new IllegalArgumentException(entry.code() + " came with Lotse");
        var before = stored(list, entry);
        return save(
                list,
                List.of(new OwnCode(
                        list.key(),
                        entry.code(),
                        true,
                        entry.label(),
                        before.sort(),
                        entry.validFrom(),
                        entry.validTo(),
                        true)));
    }

    private OwnCode placed(CodeList list, CodeEntry entry, int sort) {
        var shipped = codes.shipped(list.key()).get(entry.code());
        var end = shipped == null || !Objects.equals(shipped.validTo(), entry.validTo()) ? entry.validTo() : null;
        return new OwnCode(
                list.key(),
                entry.code(),
                entry.own(),
                entry.own() || entry.renamed() ? entry.label() : null,
                sort,
                entry.own() ? entry.validFrom() : null,
                end,
                false);
    }

    private boolean save(CodeList list, List<OwnCode> changed) {
        if (!list.changeable()) throw new IllegalArgumentException(list.key() + " is not kept by municipalities");
        if (!own.next(list.key(), list.version())) return false;
        changed.forEach(own::put);
        codes.forget();
        return true;
    }

    /** Null where the order is as it came. */
    private @Nullable Integer place(CodeList list, StoredCode before) {
        var shipped = codes.shipped(list.key()).get(before.option().code());
        return shipped != null && shipped.sort() == before.sort() ? null : before.sort();
    }

    private StoredCode stored(CodeList list, CodeEntry entry) {
        var stored = codes.codes(list.key()).get(entry.code());
        if (stored == null || stored.struck()) throw new NotFound();
        return stored;
    }

    /** Readable in exports, and never one that comes with Lotse later. */
    private String code(String list, String label) {
        var plain = Normalizer.normalize(label.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var begin = "EIGEN_" + plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        var taken = codes.codes(list).keySet();
        var code = begin;
        for (var number = 2; taken.contains(code); number++) code = begin + "_" + number;
        return code;
    }

    private CodeList map(ResultSet row, int number) throws SQLException {
        var key = row.getString("key");
        var needed = Set.of((String[]) row.getArray("needed").getArray());
        return new CodeList(
                key,
                row.getString("title"),
                row.getString("source"),
                CodeList.Keeper.valueOf(row.getString("kept_by")),
                0,
                entries(key, needed));
    }

    private List<CodeEntry> entries(String list, Set<String> needed) {
        var shipped = codes.shipped(list);
        return codes.codes(list).values().stream()
                .filter(code -> !code.struck() && isOfHere(code))
                .map(code -> entry(code, shipped.get(code.option().code()), needed))
                .toList();
    }

    /** The districts of other municipalities are none of this one's business. */
    private static boolean isOfHere(StoredCode code) {
        var tenant = code.option().attributes().get("tenant");
        return tenant == null
                || tenant.equals(String.valueOf(Scope.actor().tenant().value()));
    }

    private static CodeEntry entry(StoredCode code, @Nullable StoredCode shipped, Set<String> needed) {
        return new CodeEntry(
                code.option().code(),
                code.option().label(),
                code.validFrom(),
                code.validTo(),
                code.source(),
                shipped == null ? null : shipped.option().label(),
                needed.contains(code.option().code()));
    }
}
