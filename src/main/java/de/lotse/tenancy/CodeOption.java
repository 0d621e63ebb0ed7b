package de.lotse.tenancy;

import java.util.Map;

/** An entry of a code list: a stable code, the German label and what else is known about it, by name. */
public record CodeOption(String code, String label, Map<String, String> attributes) {

    public CodeOption {
        attributes = Map.copyOf(attributes);
    }
}
