/** Something that is done when it is pressed. `weight` says how much it matters on its page: one `strong` a page. */
import type { ReactNode, Ref } from 'react'
import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components/Button'

export interface ButtonProps extends Omit<PressableProps, 'className' | 'style'> {
  readonly weight?: 'strong' | 'usual' | 'quiet'
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ weight = 'usual', ...rest }: ButtonProps): ReactNode {
  return <Pressable {...rest} className={`button button--${weight}`} />
}
