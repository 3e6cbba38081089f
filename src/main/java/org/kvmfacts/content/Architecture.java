package org.kvmfacts.content;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * A processor architecture that KVM runs or ran on, named as the kernel's source names
 * it.
 */
public enum Architecture implements CodedEnum {

	ARM, ARM64, GENERIC, IA64, LOONGARCH, MIPS, POWERPC, RISCV, S390, UM, X86;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
