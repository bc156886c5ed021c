package org.copytaster.catalog.article;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

/** A moment that ISO 8601 writes with four digits, and that the database can hold. */
@Constraint(validatedBy = YearsOneTo9999.Range.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface YearsOneTo9999 {
    Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    String message() default "must lie in the years 1 to 9999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Shared with what is no bean, such as a query parameter. */
    class Range implements ConstraintValidator<YearsOneTo9999, Instant> {
        public static boolean contains(Instant time) {
            return !time.isBefore(FIRST) && time.isBefore(END);
        }

        @Override
        public boolean isValid(Instant time, ConstraintValidatorContext context) {
            return time == null || contains(time);
        }
    }
}
