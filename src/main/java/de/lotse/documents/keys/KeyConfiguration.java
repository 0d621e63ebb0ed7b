package de.lotse.documents.keys;

import de.lotse.documents.CaseKeyStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    @Bean
    CaseKeyStore caseKeyStore(KeySettings settings) {
        return new FileCaseKeyStore(settings.storeFolder());
    }

    @Bean
    KeyRing keyRing(CaseKeyStore store, KeySettings settings) {
        return new KeyRing(store, KeyEncryptionKey.open(settings.kekFile(), store));
    }
}
