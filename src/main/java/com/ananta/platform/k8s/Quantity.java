package com.ananta.platform.k8s;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kubernetes quantities ({@code 500m}, {@code 256Mi}) as numbers, so that requests and limits can be compared. */
public final class Quantity {
    private static final Pattern SYNTAX =
        Pattern.compile("([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(Ki|Mi|Gi|Ti|Pi|Ei|m|k|M|G|T|P|E)?");
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
    private static final Map<String, BigDecimal> FACTORS = Map.ofEntries(
        Map.entry("m", new BigDecimal("0.001")),
        Map.entry("k", BigDecimal.TEN.pow(3)),
        Map.entry("M", BigDecimal.TEN.pow(6)),
        Map.entry("G", BigDecimal.TEN.pow(9)),
        Map.entry("T", BigDecimal.TEN.pow(12)),
        Map.entry("P", BigDecimal.TEN.pow(15)),
        Map.entry("E", BigDecimal.TEN.pow(18)),
        Map.entry("Ki", KIBI),
        Map.entry("Mi", KIBI.pow(2)),
        Map.entry("Gi", KIBI.pow(3)),
        Map.entry("Ti", KIBI.pow(4)),
        Map.entry("Pi", KIBI.pow(5)),
        Map.entry("Ei", KIBI.pow(6)));

    private Quantity() {
    }

    /** The amount in the base unit (cores or bytes); empty when the text is no quantity. */
    public static Optional<BigDecimal> parse(String text) {
        var match = SYNTAX.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        BigDecimal factor = match.group(2) == null ? BigDecimal.ONE : FACTORS.get(match.group(2));
        return Optional.of(new BigDecimal(match.group(1)).multiply(factor));
    }
}
