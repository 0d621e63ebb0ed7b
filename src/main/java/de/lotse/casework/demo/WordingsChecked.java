package de.lotse.casework.demo;

import de.lotse.consent.ConsentWordings;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The coordination has read some of the information sheets beside the German one; the others still say that nobody has. */
@Component
class WordingsChecked implements DemoContent {

    private static final String COORDINATION = "koordination";
    private static final Set<String> CHECKED = Set.of("de-plain", "en", "uk");

    private final ConsentWordings wordings;
    private final DemoActors actors;

    WordingsChecked(ConsentWordings wordings, DemoActors actors) {
        this.wordings = wordings;
        this.actors = actors;
    }

    /** Before anybody is explained anything. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public void fill(TenantId tenant) {
        if (actors.work(tenant, COORDINATION)) actors.as(tenant, COORDINATION, this::release);
    }

    private void release() {
        var texts = wordings.inForce();
        texts.stream()
                .filter(text -> CHECKED.contains(text.code()))
                .forEach(text -> wordings.release(text.id(), texts.getFirst().id()));
    }
}
