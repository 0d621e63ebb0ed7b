package de.lotse.casework.demo;

import de.lotse.consent.Substitution;
import de.lotse.identity.Accounts;
import de.lotse.identity.Posts;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Sets posts and standing substitutes before there is a consent, so that the consents name them. */
@Component
class PostsSet implements DemoContent {

    private final Accounts accounts;
    private final Posts posts;
    private final Substitution substitution;
    private final DemoActors actors;

    PostsSet(Accounts accounts, Posts posts, Substitution substitution, DemoActors actors) {
        this.accounts = accounts;
        this.posts = posts;
        this.substitution = substitution;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void fill(TenantId tenant) {
        for (var one : DemoFile.read("lead", DemoLead.class).posts())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> set(one));
    }

    private void set(DemoLead.Post one) {
        posts.change(account(one.who()), BigDecimal.ONE, one.share());
        if (one.standing() != null) substitution.nameStanding(account(one.who()), account(one.standing()));
    }

    private UserId account(String username) {
        return accounts.byUsername(username).orElseThrow().id();
    }
}
