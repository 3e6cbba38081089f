package org.kvmfacts.content;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * A processor architecture that KVM runs or ran on, named as the kernel's source names
 * it.
 */
public enum Architecture implements CodedEnum {

	ARM("arm"), ARM64("arm64"), GENERIC("generic"), IA64("ia64"), LOONGARCH("loongarch"), MIPS("mips"),
	POWERPC("powerpc"), RISCV("riscv"), S390("s390"), UM("um"), X86("x86");

	@EnumeratedValue
	private final String code;

	Architecture(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
