package de.lotse.web;

import de.lotse.tenancy.Terms;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The few messages for which a municipality may have a word of its own: wherever the message stands, its word stands. */
@Component
public class OwnTerms {

    /** The beginnings of their keys, group by group. */
    public static final List<String> GROUPS = List.of("casework.phase.", "web.role.", "governance.kind.");

    private final Supplier<Map<String, String>> current;

    OwnTerms(Terms terms) {
        this.current = terms::current;
        Texts.use(current);
    }

    @PreDestroy
    void leave() {
        Texts.leave(current);
    }

    static boolean may(String key) {
        return GROUPS.stream().anyMatch(key::startsWith);
    }
}
