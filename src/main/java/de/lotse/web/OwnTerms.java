package de.lotse.web;

import de.lotse.tenancy.Terms;
import java.util.List;
import org.springframework.stereotype.Component;

/** The few messages for which a municipality may have a word of its own: wherever the message stands, its word stands. */
@Component
public class OwnTerms {

    /** The beginnings of their keys, group by group. */
    public static final List<String> GROUPS = List.of("casework.phase.", "web.role.");

    OwnTerms(Terms terms) {
        Texts.use(terms::current);
    }

    static boolean may(String key) {
        return GROUPS.stream().anyMatch(key::startsWith);
    }
}
