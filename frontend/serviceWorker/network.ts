/** Whether an answer may be kept: whole, of ours, and no error. */
export function isSound(answer: Response): boolean {
  return answer.status === 200 && answer.type === 'basic'
}

export function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds))
}
