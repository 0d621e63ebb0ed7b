package de.lotse.tables;

import static de.lotse.web.Texts.t;

import java.util.List;

/** A file cannot be read as a table; says why and what to do. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> args;

    public TableRefused(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String text() {
        return t(key, args.toArray());
    }
}
