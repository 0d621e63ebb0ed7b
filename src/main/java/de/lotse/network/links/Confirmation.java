package de.lotse.network.links;

import de.lotse.kern.ConflictRow;
import de.lotse.network.freshness.Method;
import de.lotse.network.freshness.Verifications;
import de.lotse.network.links.ConfirmationLinks.Open;
import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferField.Group;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.OfferSheet;
import de.lotse.network.offers.OfferSheets;
import de.lotse.network.offers.Offers;
import de.lotse.network.offers.SheetCheck;
import de.lotse.network.offers.SheetFields;
import de.lotse.network.offers.SheetFields.InWords;
import de.lotse.network.offers.SheetForm;
import de.lotse.network.proposals.Proposing;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Takes the answer of somebody who has nothing but a link. Whatever is wrong with the answer, the link stays good until one is taken. */
@Service
@Transactional
class Confirmation {

    /** What an organisation knows best; the rest is the municipality's own order. */
    private static final Set<OfferField> FIELDS = EnumSet.complementOf(EnumSet.of(
            OfferField.CONCEPT_FIELDS,
            OfferField.FUNDING,
            OfferField.COORDINATES,
            OfferField.PLACE_DISTRICT,
            OfferField.LEIKA_KEYS,
            OfferField.NOTE));

    private final ConfirmationLinks links;
    private final Offers offers;
    private final OfferSheets sheets;
    private final SheetFields fields;
    private final SheetCheck check;
    private final Verifications verifications;
    private final Proposing proposing;
    private final Clock clock;

    Confirmation(
            ConfirmationLinks links,
            Offers offers,
            OfferSheets sheets,
            SheetFields fields,
            SheetCheck check,
            Verifications verifications,
            Proposing proposing,
            Clock clock) {
        this.links = links;
        this.offers = offers;
        this.sheets = sheets;
        this.fields = fields;
        this.check = check;
        this.verifications = verifications;
        this.proposing = proposing;
        this.clock = clock;
    }

    /**
     * Empty for a link that is used, expired or was never there.
     *
     * @param chosen of several offers; may be null
     */
    Optional<ConfirmPage> page(String token, @Nullable UUID chosen) {
        return waiting(token, chosen).map(open -> {
            var head = offers.head(open.offer());
            var held = sheets.read(open.offer());
            var form = ConfirmForm.fresh(head.version(), Seen.of(held, FIELDS), held);
            return page(token, open, head, held, form, Errors.none(), false, List.of());
        });
    }

    /** The offer that is answered for: the chosen one, or the only one of the link. */
    private Optional<Open> waiting(String token, @Nullable UUID chosen) {
        var all = links.open(token);
        return all.stream()
                .filter(open -> !open.used())
                .filter(open -> all.size() == 1 || open.linked().equals(chosen))
                .findFirst();
    }

    Answered answer(String token, MultiValueMap<String, String> typed, @Nullable UUID chosen) {
        var open = waiting(token, chosen).orElse(null);
        if (open == null) return new Answered.Gone();
        var head = offers.head(open.offer());
        var held = sheets.read(open.offer());
        var form = ConfirmForm.read(typed, SheetForm.read(typed, FIELDS, held, today()));
        if (form.version() != head.version()) {
            var over = form.over(head.version(), held, FIELDS);
            return new Answered.Outdated(
                    page(token, open, head, held, over, Errors.none(), true, conflicts(over.sheet(), held)));
        }
        var changed = changed(form.sheet(), held);
        var errors = check.check(form.sheet(), held, changed);
        form.check(!changed.isEmpty(), errors);
        if (errors.any()) return new Answered.Refused(page(token, open, head, held, form, errors, false, List.of()));
        if (!links.use(token, open)) return new Answered.Gone();
        return take(head, form, changed, held);
    }

    private Answered take(OfferHead head, ConfirmForm form, Set<OfferField> changed, OfferSheet held) {
        if (!form.proposes()) {
            verifications.record(head.id(), Method.TOKEN, today(), form.name());
            return new Answered.Confirmed();
        }
        proposing.propose(head.id(), form.name(), form.rest(), form.comment(), changed, held, form.sheet());
        return new Answered.Proposed();
    }

    private static Set<OfferField> changed(OfferSheet typed, OfferSheet held) {
        return held.differences(typed).stream().filter(FIELDS::contains).collect(Collectors.toSet());
    }

    private List<ConflictRow> conflicts(OfferSheet mine, OfferSheet theirs) {
        return changed(mine, theirs).stream()
                .sorted()
                .map(field -> new ConflictRow(
                        field.label(), fields.words(field, mine.get(field)), fields.words(field, theirs.get(field))))
                .toList();
    }

    private ConfirmPage page(
            String token,
            Open open,
            OfferHead head,
            OfferSheet held,
            ConfirmForm form,
            Errors errors,
            boolean outdated,
            List<ConflictRow> conflicts) {
        return new ConfirmPage(
                token,
                open.linked(),
                head,
                open.expiresAt(),
                words(held),
                fields.groups(form.sheet(), FIELDS),
                form,
                errors,
                outdated,
                conflicts);
    }

    /** An entry as the public reads it, as far as she is asked about it. */
    Map<Group, List<InWords>> words(OfferSheet sheet) {
        return fields.words(sheet).stream()
                .filter(one -> FIELDS.contains(one.field()))
                .collect(Collectors.groupingBy(one -> one.field().group(), LinkedHashMap::new, Collectors.toList()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
