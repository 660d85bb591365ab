package com.ananta.platform.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @CsvSource({
        "postgres:15-alpine, 15-alpine",
        "registry:5000/team/app:1.2, 1.2",
        "registry:5000/team/app, ''",
        "app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, 0123456789ab",
        "app:2.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, 2.0",
        "app, ''",
    })
    void aVersionIsTheTagElseTheStartOfTheDigest(String image, String version) {
        assertThat(Images.version(image)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app:1.0.0", "app:_1.0_", "app:v1-rc.", "app:0123456789012345678901234567890123456789012345678901234567890._-x"})
    void everyTagMakesALabelThatKubernetesAccepts(String image) {
        assertThat(KubernetesRules.IMAGE.test()).accepts(image);
        assertThat(Images.versionLabel(image)).isNotEmpty().matches(KubernetesRules.LABEL_VALUE.test());
    }
}
