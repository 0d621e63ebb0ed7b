package de.lotse.structure.reconstructions;

import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.structure.reconstructions.ChainStep.Side;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the chains of a draft. */
@Service
@Transactional
class ChainService {

    private static final UUID NEW = new UUID(0, 0);

    private final ReconstructionService reconstructions;
    private final Reconstructions rows;
    private final Chains chains;
    private final ChainWords words;
    private final Once once;

    ChainService(
            ReconstructionService reconstructions, Reconstructions rows, Chains chains, ChainWords words, Once once) {
        this.reconstructions = reconstructions;
        this.rows = rows;
        this.chains = chains;
        this.words = words;
        this.once = once;
    }

    StepPage newStep(UUID id, Side side) {
        return page(reconstructions.draft(id), null, side, StepForm.empty(side), Errors.none());
    }

    StepPage step(UUID id, UUID step) {
        var found = find(id, step);
        return page(reconstructions.draft(id), found, found.side(), StepForm.of(found), Errors.none());
    }

    /** Empty when it is kept. */
    Optional<StepPage> add(UUID id, StepForm form) {
        var one = reconstructions.draft(id);
        var side = Objects.requireNonNullElse(form.side(), Side.AS_IS);
        var reading = new Reading(words.today());
        var step = form.read(NEW, side, 0, reading, words);
        if (reading.errors().any()) return Optional.of(page(one, null, side, form, reading.errors()));
        if (chains.of(id).stream().filter(other -> other.side() == side).count() >= Chains.LONGEST)
            throw new Conflict(one.path());
        once.run(form._once(), () -> {
            rows.touch(id);
            chains.add(id, step);
            return one.path();
        });
        return Optional.empty();
    }

    /** Empty when it is kept. */
    Optional<StepPage> change(UUID id, UUID step, StepForm form) {
        var one = reconstructions.draft(id);
        var before = find(id, step);
        var reading = new Reading(words.today());
        var after = form.read(step, before.side(), before.place(), reading, words);
        if (reading.errors().any()) return Optional.of(page(one, before, before.side(), form, reading.errors()));
        rows.touch(id);
        chains.change(after);
        return Optional.empty();
    }

    void raise(UUID id, UUID step) {
        var found = find(id, step);
        rows.touch(id);
        chains.raise(id, found);
    }

    void remove(UUID id, UUID step) {
        var found = find(id, step);
        rows.touch(id);
        chains.remove(id, found);
    }

    private ChainStep find(UUID id, UUID step) {
        reconstructions.draft(id);
        return chains.of(id).stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StepPage page(Reconstruction one, @Nullable ChainStep step, Side side, StepForm form, Errors errors) {
        return new StepPage(one, step, side, form, words.offices(), words.domains(), errors);
    }
}
