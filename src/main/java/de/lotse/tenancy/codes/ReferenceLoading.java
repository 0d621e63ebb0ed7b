package de.lotse.tenancy.codes;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Loads after the migrations and before the first request. Without the owner's connection the lists stay as they are. */
@Component
class ReferenceLoading implements SmartInitializingSingleton {

    private final ObjectProvider<DataSource> owner;

    ReferenceLoading(@Qualifier("ownerDataSource") ObjectProvider<DataSource> owner) {
        this.owner = owner;
    }

    @Override
    public void afterSingletonsInstantiated() {
        owner.ifAvailable(source -> new ReferenceData(source).load());
    }
}
