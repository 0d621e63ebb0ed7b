package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.CaseReconstructions;
import de.lotse.structure.reconstructions.ChainStep.Side;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beginning implements CaseReconstructions {

    private final Reconstructions reconstructions;
    private final Chains chains;
    private final ChainWords words;

    Beginning(Reconstructions reconstructions, Chains chains, ChainWords words) {
        this.reconstructions = reconstructions;
        this.chains = chains;
        this.words = words;
    }

    @Override
    public String begin(List<Step> asIs) {
        var id = reconstructions.begin(t("structure.reconstructions.untitled"), words.today());
        asIs.stream()
                .limit(Chains.LONGEST)
                .forEach(step -> chains.add(
                        id,
                        new ChainStep(
                                id, Side.AS_IS, 0, step.what(), "", step.legalDomain(), step.days(), step.broken())));
        return Reconstructions.PATH + "/" + id;
    }

    @Override
    public List<Shared> ofTheme(UUID theme) {
        return reconstructions.ofTheme(theme).stream()
                .map(one -> new Shared(one.path(), one.title()))
                .toList();
    }
}
