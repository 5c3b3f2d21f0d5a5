/** A laboratory test the medicine asks about: the name and unit of the chart, and what other units are worth in it. */
export interface LabTest {
  readonly test: string;
  readonly unit?: string;
  /** Factor from a unit as UCUM writes it, or as laboratories do. */
  readonly factors: ReadonlyMap<string, number>;
  /** The number means the same without a unit. */
  readonly bare?: boolean;
}

const cells = new Map([
  ["10*9/L", 1],
  ["10^9/L", 1],
  ["10*3/uL", 1],
  ["10^3/uL", 1],
  ["10*3/mm3", 1],
  ["x10E3/uL", 1],
  ["K/uL", 1],
  ["/uL", 0.001],
  ["/mm3", 0.001],
]);

const inr: LabTest = {
  test: "inr",
  unit: "ratio",
  bare: true,
  factors: new Map([
    ["{INR}", 1],
    ["INR", 1],
    ["{ratio}", 1],
    ["ratio", 1],
    ["1", 1],
  ]),
};
const platelets: LabTest = { test: "platelets", unit: "10*9/L", factors: cells };
const wbc: LabTest = { test: "wbc", unit: "10*9/L", factors: cells };
const hba1c: LabTest = {
  test: "hba1c",
  unit: "%",
  factors: new Map([
    ["%", 1],
    ["%{HemoglobinA1c}", 1],
    ["% of total Hgb", 1],
  ]),
};
const creatinine: LabTest = {
  test: "creatinine",
  unit: "mg/dL",
  factors: new Map([
    ["mg/dL", 1],
    ["umol/L", 1 / 88.42],
  ]),
};
const egfr: LabTest = {
  test: "egfr",
  unit: "mL/min/1.73m2",
  factors: new Map([
    ["mL/min/{1.73_m2}", 1],
    ["mL/min/1.73_m2", 1],
    ["mL/min/1.73m2", 1],
    ["mL/min/1.73 m2", 1],
  ]),
};
const crp: LabTest = {
  test: "crp",
  unit: "mg/L",
  factors: new Map([
    ["mg/L", 1],
    ["mg/dL", 10],
  ]),
};
const hcg: LabTest = { test: "hcg", factors: new Map() };
const urineOpiates: LabTest = { test: "urine-opiates", unit: "ng/mL", factors: new Map([["ng/mL", 1]]) };

/** Tests by LOINC. */
export const labByLoinc: ReadonlyMap<string, LabTest> = new Map([
  ["6301-6", inr],
  ["777-3", platelets],
  ["6690-2", wbc],
  ["4548-4", hba1c],
  ["2160-0", creatinine],
  ["33914-3", egfr],
  ["98979-8", egfr],
  ["62238-1", egfr],
  ["1988-5", crp],
  ["2106-3", hcg],
  ["2118-8", hcg],
  ["19295-5", urineOpiates],
]);
