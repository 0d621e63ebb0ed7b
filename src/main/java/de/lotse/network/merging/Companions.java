package de.lotse.network.merging;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Column;
import de.lotse.network.merging.Moved.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is no field of an entry, but goes along when it is merged, and comes back. */
@Component
class Companions {

    private final HangingRows rows;
    private final MergedTexts texts;
    private final MergedConsents consents;

    Companions(HangingRows rows, MergedTexts texts, MergedConsents consents) {
        this.rows = rows;
        this.texts = texts;
        this.consents = consents;
    }

    /** What the entry that goes on had, before anything of it is changed. */
    record Before(Texts texts, String consents) {}

    Before before(Union union) {
        var kept = union.kept();
        return new Before(texts.of(kept.id()), consents.of(kept.kind(), kept.id()));
    }

    /** @param changed what became different in the entry that goes on */
    Moved move(Union union, Before before, Map<String, String> changed) {
        var kind = union.kept().kind();
        var from = union.gone().id();
        var to = union.kept().id();
        return new Moved(
                rows.move(kind, from, to),
                texts.take(before.texts(), from, to, sharedTexts(union, changed)),
                consents.move(kind, from, to),
                before.consents());
    }

    /** Fields that now say what the entry that is gone says. */
    private static List<String> sharedTexts(Union union, Map<String, String> changed) {
        return union.kept().kind().columns().stream()
                .map(Column::name)
                .filter(field -> !union.gone().get(field).isEmpty())
                .filter(field -> changed.getOrDefault(field, union.kept().get(field))
                        .equals(union.gone().get(field)))
                .toList();
    }

    /** What stands in the way of separating the two, in words. */
    List<String> since(Merge merge) {
        var merged = merge.moved().texts();
        if (merged == null || texts.areAsMerged(merge.kept(), merged)) return List.of();
        return List.of(t("network.merging.since", t("network.merging.texts"), merge.name()));
    }

    /** @param entries makes the fields of all entries what they were */
    void moveBack(Merge merge, Runnable entries) {
        consents.moveBack(merge);
        entries.run();
        rows.moveBack(merge);
        consents.giveBack(merge);
        if (merge.moved().texts() != null)
            texts.giveBack(merge.kept(), merge.moved().texts());
    }
}
