package org.harvestlink.matching.match;

/**
 * How far a delivery may weigh off what was agreed: whole kilograms, the allowance rounded down, so that it is never wider than
 * the percentage says. Of less than 20 kg at 5 % nothing may be missing.
 *
 * @param fromKg the least that counts as delivered, at least 1
 * @param toKg the most
 */
public record Tolerance(long fromKg, long toKg) {

    static Tolerance of(long agreedKg, int percent) {
        long allowance = agreedKg * percent / 100;
        return new Tolerance(Math.max(1, agreedKg - allowance), agreedKg + allowance);
    }

    boolean admits(long weighedKg) {
        return fromKg <= weighedKg && weighedKg <= toKg;
    }
}
