package de.lotse.shared;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom the current thread works. Every transaction that begins inside a scope carries it into the database, where
 * row-level security decides by it; outside a scope no tenant row is visible.
 */
public final class Scope {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private final TenantId tenant;
    private final @Nullable Actor actor;

    private Scope(TenantId tenant, @Nullable Actor actor) {
        this.tenant = tenant;
        this.actor = actor;
    }

    /** A municipality without a person: the sign-in page, a job of the tenant. */
    public static Scope of(TenantId tenant) {
        return new Scope(tenant, null);
    }

    public static Scope of(Actor actor) {
        return new Scope(actor.tenant(), actor);
    }

    public static Optional<Scope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The person who acts. Throws {@link Forbidden} where nobody is signed in. */
    public static Actor actor() {
        return current().flatMap(Scope::person).orElseThrow(Forbidden::new);
    }

    /** The person who acts. Throws {@link Forbidden} unless she has one of these roles. */
    public static Actor require(Set<Role> roles) {
        var actor = actor();
        if (roles.stream().noneMatch(actor::is)) throw new Forbidden();
        return actor;
    }

    /** The person who acts. Throws {@link Forbidden} unless she has this role. */
    public static Actor require(Role role) {
        return require(Set.of(role));
    }

    public TenantId tenant() {
        return tenant;
    }

    public Optional<Actor> person() {
        return Optional.ofNullable(actor);
    }

    public <T extends @Nullable Object> T get(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** Runs the rest of a filter chain. */
    public void through(Chain chain) throws IOException, ServletException {
        try {
            ScopedValue.where(CURRENT, this).call(() -> {
                chain.proceed();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** What comes after a filter. */
    public interface Chain {
        void proceed() throws IOException, ServletException;
    }
}
