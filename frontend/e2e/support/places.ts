/** Places that the tests speak of, by their public ids. */
export const LVIV_REGION = 'UA46000000000026241'
export const LVIV = {
  code: 'UA46060250000025047',
  name: 'Львівська громада',
  position: [24.03, 49.84] as [number, number],
}
export const SAMAR = { code: 'UA12100070000011492', name: 'Новомосковська громада (Самар)', nameEn: 'Samar' }
export const LUBLIN = { id: 'pl-lublin', name: 'Люблін', position: [22.57, 51.25] as [number, number] }
export const KYIV = 'UA80000000000093317'
/** A village's municipality of about 3,000 people. */
export const VYSHEVYCHI = { code: 'UA18040090000077574', name: 'Вишевицька громада' }
