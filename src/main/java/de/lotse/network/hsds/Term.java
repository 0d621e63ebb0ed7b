package de.lotse.network.hsds;

import de.lotse.shared.TenantId;
import java.util.UUID;

/**
 * A term of a taxonomy. Its code in HSDS has that of the taxonomy before it, because codes are unique there.
 *
 * @param tenant the municipality that may name it, because the same code may mean something else elsewhere
 */
record Term(Taxonomy taxonomy, String code, String name, TenantId tenant) {

    UUID id() {
        var whose = taxonomy.isKept() ? tenant.value() : "";
        return Named.uuid("term", whose, taxonomy.key(), code);
    }

    Row row() {
        var of = taxonomy.row();
        return new Row("taxonomy_term")
                .put("id", id())
                .put("code", taxonomy.key() + ":" + code)
                .put("name", name)
                .put("description", of.text("name") + ": " + name)
                .put("taxonomy", of.text("name"))
                .put("taxonomy_id", of.id())
                .put("language", "de");
    }
}
