package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.Kind;
import de.lotse.casework.exports.Export.State;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything of an organisation is its lead's to ask for, what all share the administration's; never without a second person. */
@Service
@Transactional
class WholeService {

    private static final Set<Role> ASKING = Set.of(Role.PROVIDER_LEAD, Role.TENANT_ADMIN);

    private final Exports exports;
    private final ExportStart start;
    private final JdbcClient jdbc;
    private final Once once;
    private final Clock clock;

    WholeService(Exports exports, ExportStart start, JdbcClient jdbc, Once once, Clock clock) {
        this.exports = exports;
        this.start = start;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    WholePage page(WholeForm form, Errors errors) {
        return new WholePage(form, open(), errors);
    }

    Errors check(WholeForm form) {
        return form.check(open());
    }

    /** Answers where it can be fetched. */
    String add(WholeForm form) {
        open();
        return once.run(form._once(), () -> {
            var wanted = form.wanted();
            var persons = wanted.kind() == Kind.ORGANISATION ? persons() : 0;
            exports.add(wanted, List.of(), persons, State.WAITING, clock.instant());
            start.ask(wanted.kind());
            return Export.PATH;
        });
    }

    private static List<Kind> open() {
        var actor = Scope.require(ASKING);
        return Stream.of(Kind.values())
                .filter(Kind::isWhole)
                .filter(kind -> kind.roles().stream().anyMatch(actor::is))
                .toList();
    }

    private int persons() {
        return jdbc.sql("select count(*) from casework.person")
                .query(Integer.class)
                .single();
    }
}
