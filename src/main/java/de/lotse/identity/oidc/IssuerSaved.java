package de.lotse.identity.oidc;

/** What came of sending a form of a provider. */
sealed interface IssuerSaved {

    record Done(String path) implements IssuerSaved {}

    record Unfinished(IssuerPage page) implements IssuerSaved {}

    record Conflicting(IssuerPage page) implements IssuerSaved {}
}
